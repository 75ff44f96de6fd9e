using Osl.BuildingBlocks.Domain;
using Osl.People.Domain.Requests;

namespace Osl.People.Tests.Domain;

public sealed class SubjectRequestTests
{
    private const int Month = 1;
    private const int ThreeMonths = 3;
    private static readonly DateOnly Received = new(2026, 1, 31);
    private static readonly int[] Reminders = [7, 0, -1];

    [Fact]
    public void The_term_ends_a_month_after_receipt_and_on_the_last_day_of_a_shorter_month()
    {
        Request().DueOn.ShouldBe(new DateOnly(2026, 2, 28));
        Request().IsOverdue(new DateOnly(2026, 2, 28)).ShouldBeFalse();
        Request().IsOverdue(new DateOnly(2026, 3, 1)).ShouldBeTrue();
    }

    [Fact]
    public void PEO_14_a_request_is_not_received_tomorrow() =>
        Should.Throw<BrokenRuleException>(() => Request(Received.AddDays(-1))).Rule.ShouldBe(SubjectRequestRules.ReceivedByToday);

    [Fact]
    public void PEO_15_the_term_is_extended_once_and_before_it_is_over()
    {
        var late = Request();
        Should.Throw<BrokenRuleException>(() => late.Extend(ExtensionGround.Complexity, ThreeMonths, late.DueOn.AddDays(1))).Rule.ShouldBe(SubjectRequestRules.ExtendedOnceInTime);
        late.DueOn.ShouldBe(new DateOnly(2026, 2, 28));

        var request = Request();
        request.Extend(ExtensionGround.NumberOfRequests, ThreeMonths, request.DueOn);
        request.DueOn.ShouldBe(new DateOnly(2026, 4, 30));
        Should.Throw<BrokenRuleException>(() => request.Extend(ExtensionGround.Complexity, ThreeMonths, Received)).Rule.ShouldBe(SubjectRequestRules.ExtendedOnceInTime);
    }

    [Fact]
    public void It_is_reminded_of_once_for_each_reminder_and_again_after_an_extension()
    {
        var request = Request();
        Told(request, request.DueOn.AddDays(-8)).ShouldBeNull();
        Told(request, request.DueOn.AddDays(-6)).ShouldBe(7);
        Told(request, request.DueOn.AddDays(-6)).ShouldBeNull();
        request.Extend(ExtensionGround.Complexity, ThreeMonths, request.DueOn);
        Told(request, request.DueOn.AddDays(3)).ShouldBe(-1, "a late run tells the nearest");
        Told(request, request.DueOn.AddDays(4)).ShouldBeNull();
    }

    [Fact]
    public void Nobody_is_reminded_of_what_was_answered()
    {
        var request = Request();
        request.Answer(null, Received);
        request.Status.ShouldBe(SubjectRequestStatus.Fulfilled);
        Told(request, request.DueOn.AddDays(5)).ShouldBeNull();
        Should.Throw<BrokenRuleException>(() => request.Answer(RefusalGround.Excessive, Received)).Rule.ShouldBe(CommonRules.WrongState);
    }

    private static SubjectRequest Request(DateOnly? today = null) => SubjectRequest.Receive(
        new SubjectRequestId(Guid.NewGuid()), CentreId.From(Guid.NewGuid()), new PersonId(Guid.NewGuid()), SubjectRequestKind.Access, RequestWay.Letter, Received, Month, today ?? Received);

    private static int? Told(SubjectRequest request, DateOnly today)
    {
        var before = request.DomainEvents.Count;
        request.Remind(Reminders, today);
        return request.DomainEvents.Skip(before).OfType<SubjectRequestDue>().SingleOrDefault()?.DaysBefore;
    }
}
