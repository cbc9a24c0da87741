/** The connection to the Redis that all nodes share. It knows no context. */
@NullMarked
package dev.roost.platform.redis;

import org.jspecify.annotations.NullMarked;
