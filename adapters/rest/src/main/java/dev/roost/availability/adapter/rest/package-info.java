/** Calendars and stay rules over HTTP. */
@NullMarked
package dev.roost.availability.adapter.rest;

import org.jspecify.annotations.NullMarked;
