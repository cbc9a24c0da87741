/** Takes foreign records in, and keeps account of how far each import has come. */
@NullMarked
package dev.roost.migration.application;

import org.jspecify.annotations.NullMarked;
