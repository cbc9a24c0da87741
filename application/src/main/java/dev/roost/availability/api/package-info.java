/** What guests, hosts and imports can do with calendars. */
@NullMarked
package dev.roost.availability.api;

import org.jspecify.annotations.NullMarked;
