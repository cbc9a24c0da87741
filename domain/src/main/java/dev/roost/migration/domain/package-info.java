/** What an import is, how far it has come, and what nights of a foreign calendar mean here. */
@NullMarked
package dev.roost.migration.domain;

import org.jspecify.annotations.NullMarked;
