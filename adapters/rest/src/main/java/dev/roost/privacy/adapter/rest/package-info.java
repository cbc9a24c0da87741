/** People's data over HTTP. */
@NullMarked
package dev.roost.privacy.adapter.rest;

import org.jspecify.annotations.NullMarked;
