package dev.roost.platform.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list, as Relay knows it. */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

  /** A thing and where it stands in the list. */
  public record Edge<T>(T node, String cursor) {
  }

  /**
   * Where the page lies.
   *
   * @param hasPreviousPage always false: lists are read forwards
   */
  public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
      @Nullable String endCursor) {
  }
}
