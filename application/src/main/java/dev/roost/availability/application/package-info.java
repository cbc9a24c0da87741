/** The use cases of calendars. */
@NullMarked
package dev.roost.availability.application;

import org.jspecify.annotations.NullMarked;
