package dev.roost.invoicing.adapter.rest;

import dev.roost.invoicing.api.DocumentAdministration;
import dev.roost.invoicing.api.DocumentFilter;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/invoice-series")
@Tag(name = "Administration")
class InvoiceSeriesController {

  private final DocumentAdministration documents;
  private final Lists lists;

  InvoiceSeriesController(DocumentAdministration documents, Lists lists) {
    this.documents = documents;
    this.lists = lists;
  }

  @GetMapping
  @Operation(operationId = "listInvoiceSeries", summary = "List the series of invoice numbers", description = "For"
      + " administrators. Each seller has one: `R` is Roost's own, the others are of hosts.")
  @ApiResponse(responseCode = "200", description = "One page of series, by their codes.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<InvoiceSeriesJson>> list(Actor admin,
      @Parameter(description = "Only that of this host.") @RequestParam(required = false) @Nullable UUID seller,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, documents.series(admin, seller == null ? null : new UserId(seller), page),
        InvoiceSeriesJson::of);
  }

  @GetMapping("/{code}/invoices")
  @Operation(operationId = "listInvoicesOfSeries", summary = "List the invoices of a series", description = "For"
      + " administrators. Invoices and credit notes, the newest first.")
  @ApiResponse(responseCode = "200", description = "One page of documents.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<InvoiceJson>> invoices(Actor admin,
      @Parameter(description = "Code of the series.", example = "R") @PathVariable String code,
      @Parameter(description = "Only those of this kind.") @RequestParam(required = false) @Nullable DocumentKind kind,
      @Parameter(description = "Only those issued in this year, UTC.", example = "2026") @RequestParam(required = false) @Nullable Integer year,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, documents.documents(admin, code, new DocumentFilter(kind, year), page),
        InvoiceJson::of);
  }

  @GetMapping("/{code}/check")
  @Operation(operationId = "checkInvoiceSeries", summary = "Look for gaps in a series", description = "For administrators."
      + " The database refuses documents that would leave a gap; this reads the whole series and tells whether it has.")
  @ApiResponse(responseCode = "200", description = "What was found.")
  @Refuses(NotAllowed.class)
  SeriesCheckJson check(Actor admin,
      @Parameter(description = "Code of the series.", example = "R") @PathVariable String code) {
    return SeriesCheckJson.of(documents.check(admin, code));
  }
}
