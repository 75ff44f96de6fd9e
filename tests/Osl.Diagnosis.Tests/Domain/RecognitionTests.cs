using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Plans;
using Osl.Diagnosis.Domain.Recognition;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Tests.Domain;

public class RecognitionTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Source Talk = new(SourceKind.Interview, "Talk with residents of block 4", null);
    private static readonly CommunityId Community = Some.Id<CommunityId>();

    [Fact]
    public void DIA_02_an_entry_cites_at_least_one_source()
    {
        Some.Refusal(() => Potential(Content())).ShouldBe(("DIA-02", "/sources"));
        Some.Refusal(() => NeedEntry(Content())).ShouldBe(("DIA-02", "/sources"));
    }

    [Fact]
    public void DIA_02_a_revision_cites_a_source_too()
    {
        var entry = Potential(Content(Talk));

        Some.Refusal(() => entry.Revise(Content(), Today)).ShouldBe(("DIA-02", "/sources"));
        entry.Sources.ShouldBe([Talk]);
    }

    [Fact]
    public void DIA_02_an_entry_is_a_need_or_a_potential()
    {
        NeedEntry(Content(Talk)).Kind.ShouldBe(RecognitionKind.Need);

        var potential = Potential(Content(Talk));
        potential.Kind.ShouldBe(RecognitionKind.Potential);
        potential.NeedId.ShouldBeNull();
        potential.DomainEvents.ShouldBe([new PotentialRecorded(potential.Id, Community)]);
    }

    [Fact]
    public void DIA_15_nothing_is_recognised_tomorrow() =>
        Some.Refusal(() => Potential(Content(Talk) with { RecognisedOn = Today.AddDays(1) })).ShouldBe(("DIA-15", "/recognisedOn"));

    [Fact]
    public void A_withdrawn_entry_is_not_revised()
    {
        var entry = Potential(Content(Talk));
        entry.Withdraw("told twice", At);

        Some.Refusal(() => entry.Revise(Content(Talk), Today)).Code.ShouldBe("OSL-02");
        Some.Refusal(() => entry.Withdraw("again", At)).Code.ShouldBe("OSL-02");
    }

    [Fact]
    public void A_need_goes_its_way()
    {
        var need = NewNeed();
        need.Confirm();
        need.Prioritise(2);
        need.Prioritise(1);
        need.TakeUp(Some.Id<PlanId>());
        need.Address();
        need.Close(NeedOutcome.Met, "A bench and a shelter stand there", At);

        need.Status.ShouldBe(NeedStatus.Closed);
        need.DomainEvents.ShouldBe([
            new NeedIdentified(need.Id, Community),
            new NeedPrioritised(need.Id, Community, 2),
            new NeedPrioritised(need.Id, Community, 1),
            new NeedClosed(need.Id, Community, NeedOutcome.Met),
        ]);
    }

    [Fact]
    public void DIA_09_a_need_is_closed_only_with_an_outcome_and_a_reason()
    {
        var need = NewNeed();

        Some.Refusal(() => need.Close(null, "because", At)).ShouldBe(("DIA-09", "/outcome"));
        Some.Refusal(() => need.Close(NeedOutcome.Dropped, " ", At)).ShouldBe(("DIA-09", "/reason"));
        need.Status.ShouldBe(NeedStatus.Identified);
    }

    [Fact]
    public void A_closed_need_stays_closed()
    {
        var need = NewNeed();
        need.Close(NeedOutcome.Dropped, "Nobody confirms it", At);

        Some.Refusal(need.Confirm).Code.ShouldBe("OSL-02");
        Some.Refusal(() => need.Close(NeedOutcome.Met, "again", At)).Code.ShouldBe("OSL-02");
        need.TakeUp(Some.Id<PlanId>());
        need.Status.ShouldBe(NeedStatus.Closed);
        need.PlanId.ShouldBeNull();
    }

    [Fact]
    public void Only_a_confirmed_need_gets_a_rank() => Some.Refusal(() => NewNeed().Prioritise(1)).Code.ShouldBe("OSL-02");

    [Fact]
    public void DIA_17_a_skill_names_its_person_by_id()
    {
        var skill = new ResourceContent(ResourceKind.PersonSkill, "Bee-keeping", null, null, null, null, [], null, null);

        Some.Refusal(() => Resource.List(Some.Id<ResourceId>(), Some.Centre, skill, At)).ShouldBe(("DIA-17", "/personId"));
        Resource.List(Some.Id<ResourceId>(), Some.Centre, skill with { PersonId = Some.Id<PersonId>() }, At).Kind.ShouldBe(ResourceKind.PersonSkill);
    }

    [Fact]
    public void DIA_17_a_place_names_no_person()
    {
        var place = new ResourceContent(ResourceKind.Place, "Village hall", null, null, null, null, [], Some.Id<PersonId>(), null);

        Some.Refusal(() => Resource.List(Some.Id<ResourceId>(), Some.Centre, place, At)).ShouldBe(("DIA-17", "/personId"));
    }

    private static Need NewNeed() => Need.Identify(
        Some.Id<NeedId>(), Some.Centre, Community, "A bus stop shelter", RecognitionScope.SupportiveActions, ProblemDomain.Transport, At);

    private static RecognitionEntry NeedEntry(RecognitionContent content) => RecognitionEntry.RecordNeed(
        Some.Id<RecognitionEntryId>(), Some.Centre, Community, Some.Id<NeedId>(), content, null, Today, At);

    private static RecognitionEntry Potential(RecognitionContent content) =>
        RecognitionEntry.RecordPotential(Some.Id<RecognitionEntryId>(), Some.Centre, Community, content, null, Today, At);

    private static RecognitionContent Content(params Source[] sources) => new(
        RecognitionScope.SupportiveActions, ProblemDomain.Social, "Neighbours know each other", "They meet at the well", [], [], sources, ContactChannel.InPerson, Today);
}
