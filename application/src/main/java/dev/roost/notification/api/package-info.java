/** What those outside do to hear what happened. */
@NullMarked
package dev.roost.notification.api;

import org.jspecify.annotations.NullMarked;
