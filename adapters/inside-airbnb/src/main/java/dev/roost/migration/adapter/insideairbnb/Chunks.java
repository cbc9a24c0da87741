package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.Chunk;
import org.jspecify.annotations.Nullable;

/** A file as chunks, each small enough for one transaction. */
interface Chunks<R> extends AutoCloseable {

  /** The next chunk; nothing at the end. */
  @Nullable
  Chunk<R> next();

  @Override
  void close();
}
