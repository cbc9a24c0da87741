/** What is remembered of accounts and sessions in Redis. */
@NullMarked
package dev.roost.identity.adapter.redis;

import org.jspecify.annotations.NullMarked;
