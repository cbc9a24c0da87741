package dev.roost.pricing.adapter.rest;

import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.rest.IfMatch;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.pricing.api.TaxAdministration;
import dev.roost.pricing.api.TaxRuleView;
import dev.roost.pricing.contract.TaxRuleId;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/tax-rules")
@Tag(name = "Administration")
class TaxRuleController {

  private final TaxAdministration taxes;
  private final Lists lists;

  TaxRuleController(TaxAdministration taxes, Lists lists) {
    this.taxes = taxes;
    this.lists = lists;
  }

  @GetMapping
  @Operation(operationId = "listTaxRules", summary = "List tax rules", description = "For administrators. In the order in"
      + " which they were made, those that have ended too.")
  @ApiResponse(responseCode = "200", description = "One page of tax rules.")
  @Refuses(NotAllowed.class)
  ResponseEntity<PageJson<StoredTaxRuleJson>> list(Actor admin, PageRequest page, HttpServletRequest request) {
    return lists.answer(request, taxes.list(admin, page), StoredTaxRuleJson::of);
  }

  @PostMapping
  @Operation(operationId = "createTaxRule", summary = "Add a tax rule", description = "For administrators. Counts for"
      + " quotes made from now on, of stays that begin while it holds.")
  @ApiResponse(responseCode = "201", description = "The tax rule; ETag has its version, Location its address.")
  @Refuses(NotAllowed.class)
  ResponseEntity<StoredTaxRuleJson> create(Actor admin, IdempotencyKey key, @Valid @RequestBody TaxRuleJson body) {
    var once = taxes.create(admin, key, body.toTerms());
    var answer = ResponseEntity.created(URI.create("/v1/admin/tax-rules/" + once.answer().id()));
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer(answer, once.answer());
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getTaxRule", summary = "Read a tax rule", description = "For administrators.")
  @ApiResponse(responseCode = "200", description = "The tax rule; ETag has its version.")
  @Refuses(NotAllowed.class)
  ResponseEntity<StoredTaxRuleJson> find(Actor admin, @PathVariable UUID id) {
    return answer(ResponseEntity.ok(), taxes.find(admin, new TaxRuleId(id)));
  }

  @PutMapping("/{id}")
  @Operation(operationId = "replaceTaxRule", summary = "Change a tax rule", description = "For administrators. Counts for"
      + " quotes made from now on; quotes and bookings made before keep what they have. Rules are ended with `until`,"
      + " never removed.")
  @ApiResponse(responseCode = "200", description = "The tax rule; ETag has its new version.")
  @Refuses(NotAllowed.class)
  ResponseEntity<StoredTaxRuleJson> replace(Actor admin, @PathVariable UUID id, IfMatch version,
      @Valid @RequestBody TaxRuleJson body) {
    return answer(ResponseEntity.ok(),
        taxes.replace(admin, new TaxRuleId(id), body.toTerms(), version.version()));
  }

  private static ResponseEntity<StoredTaxRuleJson> answer(ResponseEntity.BodyBuilder answer, TaxRuleView rule) {
    return answer.eTag(IfMatch.etag(rule.version())).body(StoredTaxRuleJson.of(rule));
  }

  /** A tax rule as administrators read it. */
  @Schema(name = "TaxRule", description = "A tax that is raised on stays.")
  record StoredTaxRuleJson(
      @Schema(description = "Names the rule, on lines of quotes too.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID id,
      @Schema(description = "What it says.") TaxRuleJson terms) {

    static StoredTaxRuleJson of(TaxRuleView rule) {
      return new StoredTaxRuleJson(rule.id().value(), TaxRuleJson.of(rule.terms()));
    }
  }
}
