using Osl.Planning.Domain.FollowUps;
using static Osl.Planning.Tests.Domain.Some;

namespace Osl.Planning.Tests.Domain;

public class FollowUpTests
{
    private static readonly FollowUpContent Content = new("Zapytać parafię o salę", FollowUpSubject.Partner, null, Today.AddDays(7), Organizer);

    [Fact]
    public void It_is_overdue_the_day_after_it_was_due_as_long_as_it_is_open()
    {
        var followUp = Open();

        followUp.IsOverdue(Content.DueOn).ShouldBeFalse();
        followUp.IsOverdue(Content.DueOn.AddDays(1)).ShouldBeTrue();
        followUp.Complete("Sala jest", Content.DueOn.AddDays(2));
        followUp.IsOverdue(Content.DueOn.AddDays(3)).ShouldBeFalse();
        Refusal(() => followUp.Cancel("Po czasie", Today)).Code.ShouldBe("OSL-02");
    }

    [Fact]
    public void PLA_20_it_is_not_set_for_a_day_that_has_passed()
    {
        Refusal(() => FollowUp.Open(Id<FollowUpId>(), Centre, Content with { DueOn = Today.AddDays(-1) }, null, null, Organizer, Today, At))
            .ShouldBe(("PLA-20", "/dueOn"));
        var followUp = Open();
        var late = Content.DueOn.AddDays(5);
        followUp.Change(Content with { Subject = "Zapytać szkołę o salę" }, late);
        followUp.Subject.ShouldBe("Zapytać szkołę o salę");
        Refusal(() => followUp.Change(Content with { DueOn = late.AddDays(-1) }, late)).Code.ShouldBe("PLA-20");
    }

    private static FollowUp Open() => FollowUp.Open(Id<FollowUpId>(), Centre, Content, null, null, Organizer, Today, At);
}
