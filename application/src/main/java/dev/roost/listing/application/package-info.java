/** The use cases of listing. */
@NullMarked
package dev.roost.listing.application;

import org.jspecify.annotations.NullMarked;
