/** What every protocol over HTTP shares: who asks, what refusals say, cursors, request ids. It knows no protocol. */
@NullMarked
package dev.roost.platform.web;

import org.jspecify.annotations.NullMarked;
