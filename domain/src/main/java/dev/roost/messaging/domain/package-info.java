/** The rules of messages: who is in a conversation, in which order they stand, and what is hidden until a stay is agreed. */
@NullMarked
package dev.roost.messaging.domain;

import org.jspecify.annotations.NullMarked;
