package org.mithaq.geo;

/**
 * A place on Earth after WGS 84.
 *
 * @param longitude in degrees, east is positive
 * @param latitude in degrees, north is positive
 */
record Position(double longitude, double latitude) {}
