/** Conversations over HTTP. */
@NullMarked
package dev.roost.messaging.adapter.rest;

import org.jspecify.annotations.NullMarked;
