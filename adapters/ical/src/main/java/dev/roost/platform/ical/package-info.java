/** Calendar files as RFC 5545 says. */
@NullMarked
package dev.roost.platform.ical;

import org.jspecify.annotations.NullMarked;
