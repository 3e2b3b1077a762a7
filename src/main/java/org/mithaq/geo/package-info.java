/**
 * Functions of GeoSPARQL 1.1 over points and areas: literals of WKT in, distances and truths out.
 *
 * <p>Areas are plane in longitude and latitude, as their outlines are drawn; distances are those on
 * the ellipsoid. Must not know the store, the graphs or what they are about.
 */
@NullMarked
package org.mithaq.geo;

import org.jspecify.annotations.NullMarked;
