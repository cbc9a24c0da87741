/** Finding places to stay over HTTP. */
@NullMarked
package dev.roost.search.adapter.rest;

import org.jspecify.annotations.NullMarked;
