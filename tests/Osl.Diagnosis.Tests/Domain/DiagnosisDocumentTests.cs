using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Diagnoses;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Tests.Domain;

public class DiagnosisDocumentTests
{
    private const int MaxYears = 5;
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Period FiveYears = new(new DateOnly(2026, 1, 1), new DateOnly(2030, 12, 31));
    private static readonly ConsultationId Consultation = Some.Id<ConsultationId>();

    [Fact]
    public void DIA_03_no_consultation_before_a_need_and_a_potential_conclusion()
    {
        var diagnosis = Draft();
        Some.Refusal(() => diagnosis.PutToConsultation(Consultation)).ShouldBe(("DIA-03", "/conclusions"));

        Conclude(diagnosis, RecognitionKind.Need);
        Some.Refusal(() => diagnosis.PutToConsultation(Consultation)).ShouldBe(("DIA-03", "/conclusions"));

        Conclude(diagnosis, RecognitionKind.Potential);
        diagnosis.PutToConsultation(Consultation);
        diagnosis.Status.ShouldBe(DiagnosisStatus.InConsultation);
    }

    [Theory]
    [InlineData("2030-12-31", true)]
    [InlineData("2031-01-01", false)]
    public void DIA_04_a_diagnosis_of_services_spans_at_most_five_years(string to, bool fits)
    {
        var period = new Period(FiveYears.From, DateOnly.Parse(to, null));

        if (fits)
        {
            Draft(RecognitionScope.Services, period).To.ShouldBe(period.To);
        }
        else
        {
            Some.Refusal(() => Draft(RecognitionScope.Services, period)).ShouldBe(("DIA-04", "/to"));
        }
    }

    [Fact]
    public void DIA_04_the_years_are_a_parameter()
    {
        var content = Content(FiveYears);

        Some.Refusal(() => DiagnosisDocument.Draft(Some.Id<DiagnosisId>(), Some.Centre, RecognitionScope.Services, content, 4, At)).Code.ShouldBe("DIA-04");
        Draft(RecognitionScope.SupportiveActions, new Period(FiveYears.From, FiveYears.To.AddYears(5))).Status.ShouldBe(DiagnosisStatus.Draft);
    }

    [Fact]
    public void DIA_05_no_adoption_before_its_consultation_is_reported()
    {
        var diagnosis = Ready();
        Some.Refusal(() => diagnosis.Adopt(Today, MaxYears, Today)).Code.ShouldBe("DIA-05");

        diagnosis.PutToConsultation(Consultation);
        Some.Refusal(() => diagnosis.Adopt(Today, MaxYears, Today)).Code.ShouldBe("DIA-05");

        diagnosis.ReturnFromConsultation(Some.Id<ConsultationId>());
        diagnosis.Status.ShouldBe(DiagnosisStatus.InConsultation);

        diagnosis.ReturnFromConsultation(Consultation);
        diagnosis.Adopt(Today, MaxYears, Today);
        diagnosis.Status.ShouldBe(DiagnosisStatus.Adopted);
    }

    [Fact]
    public void DIA_06_an_adopted_text_does_not_change()
    {
        var diagnosis = Adopted();
        var content = new ConclusionContent(RecognitionKind.Need, "Another", [], []);
        var known = diagnosis.Conclusions.First().Id;

        Some.Refusal(() => diagnosis.Revise(Content(FiveYears), MaxYears)).Code.ShouldBe("DIA-06");
        Some.Refusal(() => diagnosis.Conclude(Some.Id<ConclusionId>(), content)).Code.ShouldBe("DIA-06");
        Some.Refusal(() => diagnosis.ReviseConclusion(known, content)).Code.ShouldBe("DIA-06");
        Some.Refusal(() => diagnosis.RemoveConclusion(known)).Code.ShouldBe("DIA-06");
        Some.Refusal(() => diagnosis.DeclareMaterialChange([known], "so")).Code.ShouldBe("DIA-06");
    }

    [Fact]
    public void DIA_06_a_change_is_a_new_version_that_begins_as_the_last()
    {
        var old = Adopted();

        var next = Next(old);

        next.VersionNumber.ShouldBe(2);
        next.PreviousVersionId.ShouldBe(old.Id);
        next.Conclusions.Select(one => one.Summary).ShouldBe(old.Conclusions.Select(one => one.Summary));
        next.Conclusions.Select(one => one.Id).ShouldNotBe(old.Conclusions.Select(one => one.Id));
        next.Revise(Content(FiveYears) with { Title = "Changed" }, MaxYears);
        old.Title.ShouldNotBe("Changed");
    }

    [Fact]
    public void A_text_in_consultation_stands_until_it_returns()
    {
        var diagnosis = Ready();
        diagnosis.PutToConsultation(Consultation);

        Some.Refusal(() => diagnosis.Revise(Content(FiveYears), MaxYears)).Code.ShouldBe("OSL-02");
        diagnosis.ReturnFromConsultation(Consultation);
        diagnosis.Revise(Content(FiveYears) with { Title = "As residents wished" }, MaxYears);
        diagnosis.Title.ShouldBe("As residents wished");
    }

    [Fact]
    public void Adoption_tells_each_conclusion_and_then_itself()
    {
        var diagnosis = Adopted();

        diagnosis.DomainEvents.Select(told => told.GetType()).ShouldBe(
            [typeof(ConclusionAdopted), typeof(ConclusionAdopted), typeof(DiagnosisAdopted)]);
        var adopted = (DiagnosisAdopted)diagnosis.DomainEvents.Last();
        adopted.ConclusionIds.ShouldBe(diagnosis.Conclusions.Select(one => one.Id));
        adopted.PreviousVersionId.ShouldBeNull();
    }

    [Fact]
    public void A_material_change_is_told_on_adoption()
    {
        var next = Next(Adopted());
        var changed = next.Conclusions.First().Id;
        next.DeclareMaterialChange([changed], "The mill closed");

        Adopt(next);

        var told = next.DomainEvents.Last().ShouldBeOfType<ConclusionsMateriallyChanged>();
        told.ConclusionIds.ShouldBe([changed]);
        told.PreviousVersionId.ShouldBe(next.PreviousVersionId!.Value);
        told.Reason.ShouldBe("The mill closed");
    }

    [Fact]
    public void DIA_19_a_material_change_names_conclusions_of_a_later_version()
    {
        var first = Ready();
        Some.Refusal(() => first.DeclareMaterialChange([first.Conclusions.First().Id], "so")).Code.ShouldBe("DIA-19");

        var next = Next(Adopted());
        Some.Refusal(() => next.DeclareMaterialChange([], "so")).ShouldBe(("DIA-19", "/conclusionIds"));
        Some.Refusal(() => next.DeclareMaterialChange([Some.Id<ConclusionId>()], "so")).ShouldBe(("DIA-19", "/conclusionIds"));
    }

    [Fact]
    public void DIA_19_a_removed_conclusion_is_no_longer_named()
    {
        var next = Next(Adopted());
        Conclude(next, RecognitionKind.Need);
        var changed = next.Conclusions.Last().Id;
        next.DeclareMaterialChange([changed], "so");
        next.RemoveConclusion(changed).ShouldBeTrue();

        Some.Refusal(() => Adopt(next)).Code.ShouldBe("DIA-19");
    }

    [Fact]
    public void Only_an_adopted_version_gets_a_next_one() => Some.Refusal(() => Next(Ready())).Code.ShouldBe("OSL-02");

    [Theory]
    [InlineData("2030-03-01", null)]
    [InlineData("2030-03-02", 12)]
    [InlineData("2030-09-02", 6)]
    [InlineData("2031-05-01", 6)]
    public void Expiry_is_told_twelve_and_six_months_before_each_once(string on, int? months)
    {
        var diagnosis = Adopted(RecognitionScope.Services);
        diagnosis.ClearDomainEvents();
        var day = DateOnly.Parse(on, null);

        diagnosis.TellExpiry([12, 6], day);
        diagnosis.TellExpiry([12, 6], day);

        diagnosis.DomainEvents.Cast<DiagnosisExpiring>().Select(told => (int?)told.MonthsBefore).ShouldBe(months is null ? [] : [months]);
    }

    [Fact]
    public void A_diagnosis_of_supportive_actions_does_not_expire()
    {
        var diagnosis = Adopted();
        diagnosis.ClearDomainEvents();

        diagnosis.TellExpiry([12, 6], Today.AddYears(50));

        diagnosis.ExpiresOn.ShouldBeNull();
        diagnosis.DomainEvents.ShouldBeEmpty();
    }

    private static DiagnosisDocument Next(DiagnosisDocument old) => old.DraftNextVersion(Some.Id<DiagnosisId>(), Some.Id<ConclusionId>, At);

    private static DiagnosisDocument Adopted(RecognitionScope scope = RecognitionScope.SupportiveActions) => Adopt(Ready(scope));

    private static DiagnosisDocument Adopt(DiagnosisDocument diagnosis)
    {
        diagnosis.PutToConsultation(Consultation);
        diagnosis.ReturnFromConsultation(Consultation);
        diagnosis.Adopt(Today, MaxYears, Today);
        return diagnosis;
    }

    private static DiagnosisDocument Ready(RecognitionScope scope = RecognitionScope.SupportiveActions)
    {
        var diagnosis = Draft(scope);
        Conclude(diagnosis, RecognitionKind.Need);
        Conclude(diagnosis, RecognitionKind.Potential);
        return diagnosis;
    }

    private static void Conclude(DiagnosisDocument diagnosis, RecognitionKind kind) =>
        diagnosis.Conclude(Some.Id<ConclusionId>(), new ConclusionContent(kind, $"On {kind}", [], [Some.Id<NeedId>()]));

    private static DiagnosisDocument Draft(RecognitionScope scope = RecognitionScope.SupportiveActions, Period? period = null) =>
        DiagnosisDocument.Draft(Some.Id<DiagnosisId>(), Some.Centre, scope, Content(period ?? FiveYears), MaxYears, At);

    private static DiagnosisContent Content(Period period) =>
        new("Diagnosis 2026", period, [new MunicipalitySection(Some.Id<MunicipalityId>(), "Few meet")], ["The shop closed"], ["Empty benches"]);
}
