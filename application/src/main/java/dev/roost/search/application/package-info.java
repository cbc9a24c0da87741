/** How places are found, and how their cards are kept current. */
@NullMarked
package dev.roost.search.application;

import org.jspecify.annotations.NullMarked;
