/** The use cases of telling those outside, and the work that goes on until they have heard. */
@NullMarked
package dev.roost.notification.application;

import org.jspecify.annotations.NullMarked;
