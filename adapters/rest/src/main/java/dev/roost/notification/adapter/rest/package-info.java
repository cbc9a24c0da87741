/** Events over HTTP. */
@NullMarked
package dev.roost.notification.adapter.rest;

import org.jspecify.annotations.NullMarked;
