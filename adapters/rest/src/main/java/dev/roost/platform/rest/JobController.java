package dev.roost.platform.rest;

import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.JobAdministration;
import dev.roost.platform.JobRefusal.WorkNotFailed;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admin/jobs")
@Tag(name = "Administration")
class JobController {

  private final JobAdministration jobs;
  private final Lists lists;

  JobController(JobAdministration jobs, Lists lists) {
    this.jobs = jobs;
    this.lists = lists;
  }

  @GetMapping
  @Operation(operationId = "listJobs", summary = "See what Roost does by itself", description = """
      For administrators. Every kind of work, by its name: timers, which are run again and again, and queues, whose items were \
      each left to do by something that happened.""")
  @ApiResponse(responseCode = "200", description = "All jobs as they stand.")
  @Refuses(NotAllowed.class)
  JobsJson list(Actor admin) {
    return new JobsJson(jobs.list(admin).stream().map(JobJson::of).toList());
  }

  @GetMapping("/{job}/failed")
  @Operation(operationId = "listFailedWork", summary = "List failed work of a job", description = """
      For administrators. What has used up its attempts, and what fails again and again and is still tried. A mail, a webhook \
      or an event says nothing here of what it contains.""")
  @ApiResponse(responseCode = "200", description = "One page of failed work, in an order that stays.")
  @Refuses({NotAllowed.class, NotFound.class})
  ResponseEntity<PageJson<FailedWorkJson>> failed(Actor admin,
      @Parameter(description = "Name of the job.", example = "notification.mails") @PathVariable String job,
      PageRequest page, HttpServletRequest request) {
    return lists.answer(request, jobs.failed(admin, job, page), FailedWorkJson::of);
  }

  @PostMapping("/{job}/failed/{id}/retry")
  @Operation(operationId = "retryFailedWork", summary = "Have failed work done again", description = """
      For administrators, once the cause is mended. It is done soon, and has all its attempts again; nothing is done twice by it. \
      What has not failed, or was retried by somebody else meanwhile, is refused.""")
  @ApiResponse(responseCode = "202", description = "It is done again soon.")
  @Refuses({NotAllowed.class, NotFound.class, WorkNotFailed.class})
  ResponseEntity<RetriedWorkJson> retry(Actor admin,
      @Parameter(description = "Name of the job.", example = "notification.mails") @PathVariable String job,
      @Parameter(description = "Names the work within its job.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") @PathVariable String id,
      IdempotencyKey key) {
    var retried = jobs.retry(admin, key, job, id);
    var answer = ResponseEntity.status(HttpStatus.ACCEPTED);
    if (retried.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(RetriedWorkJson.of(retried.answer()));
  }

  @Schema(name = "Jobs", description = "All that Roost does by itself.")
  record JobsJson(@Schema(description = "The jobs, by their names.") List<JobJson> items) {
  }
}
