/** The calendar of a listing: what takes its nights, and which stays it takes. */
@NullMarked
package dev.roost.availability.domain;

import org.jspecify.annotations.NullMarked;
