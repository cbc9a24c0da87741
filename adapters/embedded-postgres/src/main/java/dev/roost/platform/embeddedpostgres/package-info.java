/** A real PostgreSQL that starts from a jar, on a folder: for the demo, for tests and for code generation. */
@NullMarked
package dev.roost.platform.embeddedpostgres;

import org.jspecify.annotations.NullMarked;
