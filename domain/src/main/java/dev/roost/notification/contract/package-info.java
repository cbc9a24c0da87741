/** What other contexts may know of notification: which events are told to those outside, and refusals. */
@NullMarked
package dev.roost.notification.contract;

import org.jspecify.annotations.NullMarked;
