/**
 * Pages for analysts, in Arabic and English.
 *
 * <p>A leaf: nothing knows it but the application class.
 */
@NullMarked
package org.mithaq.web;

import org.jspecify.annotations.NullMarked;
