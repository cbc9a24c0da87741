/** Where events are sent to, and when that is tried again. */
@NullMarked
package dev.roost.notification.domain;

import org.jspecify.annotations.NullMarked;
