/** The use cases of messaging. */
@NullMarked
package dev.roost.messaging.application;

import org.jspecify.annotations.NullMarked;
