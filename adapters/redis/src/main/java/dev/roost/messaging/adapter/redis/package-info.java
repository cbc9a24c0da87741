/** Nudges between nodes, through Redis. */
@NullMarked
package dev.roost.messaging.adapter.redis;

import org.jspecify.annotations.NullMarked;
