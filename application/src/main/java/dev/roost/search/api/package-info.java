/** Finding a place to stay, and keeping what is searched current. */
@NullMarked
package dev.roost.search.api;

import org.jspecify.annotations.NullMarked;
