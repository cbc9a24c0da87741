/** What every REST adapter shares: problems, versions, keys, cursors, request ids and the API's description. */
@NullMarked
package dev.roost.platform.rest;

import org.jspecify.annotations.NullMarked;
