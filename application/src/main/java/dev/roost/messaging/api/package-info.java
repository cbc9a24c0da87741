/** What can be done with conversations, by who does it. */
@NullMarked
package dev.roost.messaging.api;

import org.jspecify.annotations.NullMarked;
