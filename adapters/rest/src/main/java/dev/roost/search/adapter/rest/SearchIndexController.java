package dev.roost.search.adapter.rest;

import dev.roost.platform.rest.Refuses;
import dev.roost.search.api.SearchIndex;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/search-index")
@Tag(name = "Administration")
class SearchIndexController {

  private final SearchIndex index;

  SearchIndexController(SearchIndex index) {
    this.index = index;
  }

  @PostMapping("/rebuild")
  @Operation(operationId = "rebuildSearchIndex", summary = "Make the search index anew", description = """
      For administrators. Searches go on meanwhile. Events keep the index current by themselves: this is for the day when \
      it is in doubt. Answers when it is done, which takes about a second for a thousand listings.""")
  @ApiResponse(responseCode = "200", description = "How many listings can be found now.")
  @Refuses(NotAllowed.class)
  RebuiltJson rebuild(Actor admin) {
    return new RebuiltJson(index.rebuild(admin));
  }

  /** What came of it. */
  @Schema(name = "RebuiltSearchIndex", description = "What came of making the search index anew.")
  record RebuiltJson(@Schema(description = "How many listings can be found now.", example = "3704") int listings) {
  }
}
