using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain.Consultations;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Domain.Diagnoses;

/// <summary>
/// One version of a diagnosis (CUS Act Art. 20(2), 21): findings per municipality, causes, symptoms and conclusions,
/// consulted with the community before the authorities get it.
/// </summary>
internal sealed class DiagnosisDocument : AggregateRoot<DiagnosisId>, ISearchable
{
    private readonly List<MunicipalitySection> sections = [];
    private readonly List<Conclusion> conclusions = [];

    private DiagnosisDocument()
    {
    }

    public string Title { get; private set; } = "";

    public RecognitionScope Scope { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public IReadOnlyList<string> Causes { get; private set; } = [];

    public IReadOnlyList<string> Symptoms { get; private set; } = [];

    public DiagnosisStatus Status { get; private set; }

    public int VersionNumber { get; private set; } = 1;

    public DiagnosisId? PreviousVersionId { get; private set; }

    public bool MaterialChange { get; private set; }

    public IReadOnlyList<ConclusionId> ChangedConclusionIds { get; private set; } = [];

    public string? MaterialChangeReason { get; private set; }

    public ConsultationId? ConsultationId { get; private set; }

    public DateOnly? AdoptedOn { get; private set; }

    /// <summary>Only a diagnosis of services has a term (Art. 21(2)).</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>The months before expiry for which DiagnosisExpiring has been told.</summary>
    public IReadOnlyList<int> ExpiryRemindersTold { get; private set; } = [];

    public DateTimeOffset DraftedAt { get; private set; }

    public string SearchText { get; private set; } = "";

    public string SortText { get; private set; } = "";

    public IReadOnlyCollection<MunicipalitySection> Sections => sections;

    public IReadOnlyCollection<Conclusion> Conclusions => conclusions;

    public static DiagnosisDocument Draft(
        DiagnosisId id, CentreId centre, RecognitionScope scope, DiagnosisContent content, int maxServicesYears, DateTimeOffset at)
    {
        var diagnosis = new DiagnosisDocument { Scope = scope, DraftedAt = at };
        diagnosis.Identify(id, centre);
        diagnosis.Take(content, maxServicesYears);
        return diagnosis;
    }

    /// <summary>A draft of the next version, which begins as this one and holds until adoption beside it.</summary>
    public DiagnosisDocument DraftNextVersion(DiagnosisId id, Func<ConclusionId> nextConclusionId, DateTimeOffset at)
    {
        CommonRules.RequireState(Status, DiagnosisStatus.Adopted);
        var next = new DiagnosisDocument
        {
            Title = Title,
            SearchText = SearchText,
            SortText = SortText,
            Scope = Scope,
            From = From,
            To = To,
            Causes = Causes,
            Symptoms = Symptoms,
            VersionNumber = VersionNumber + 1,
            PreviousVersionId = Id,
            DraftedAt = at,
        };
        next.Identify(id, CentreId);
        next.sections.AddRange(sections.Select(section => section with { }));
        next.conclusions.AddRange(
            conclusions.OrderBy(old => old.Number).Select(old => Conclusion.Of(nextConclusionId(), old.Number, old.Content())));
        return next;
    }

    public void Revise(DiagnosisContent content, int maxServicesYears)
    {
        RequireOpenText();
        Take(content, maxServicesYears);
    }

    public Conclusion Conclude(ConclusionId id, ConclusionContent content)
    {
        RequireOpenText();
        var conclusion = Conclusion.Of(id, conclusions.Select(earlier => earlier.Number).DefaultIfEmpty().Max() + 1, content);
        conclusions.Add(conclusion);
        return conclusion;
    }

    /// <summary>False when this diagnosis has no such conclusion.</summary>
    public bool ReviseConclusion(ConclusionId id, ConclusionContent content)
    {
        RequireOpenText();
        var conclusion = conclusions.Find(one => one.Id == id);
        conclusion?.Revise(content);
        return conclusion is not null;
    }

    /// <summary>False when this diagnosis has no such conclusion.</summary>
    public bool RemoveConclusion(ConclusionId id)
    {
        RequireOpenText();
        ChangedConclusionIds = [.. ChangedConclusionIds.Where(changed => changed != id)];
        return conclusions.RemoveAll(one => one.Id == id) > 0;
    }

    /// <summary>Says that this version's conclusions differ materially from the last one's; plans must then be updated (Art. 20(2)).</summary>
    public void DeclareMaterialChange(IReadOnlyList<ConclusionId> changed, string reason)
    {
        RequireOpenText();
        DiagnosisRules.MaterialChangeNamesConclusions.Require(PreviousVersionId is not null);
        DiagnosisRules.MaterialChangeNamesConclusions.Require(
            changed.Count > 0 && changed.All(id => conclusions.Exists(one => one.Id == id)), "/conclusionIds");
        MaterialChange = true;
        ChangedConclusionIds = [.. changed.Distinct()];
        MaterialChangeReason = reason;
    }

    public void PutToConsultation(ConsultationId consultation)
    {
        CommonRules.RequireState(Status, DiagnosisStatus.Draft, DiagnosisStatus.Consulted);
        RequireBothKinds();
        Status = DiagnosisStatus.InConsultation;
        ConsultationId = consultation;
    }

    /// <summary>The consultation is reported. Until adoption the text may still take up what residents said.</summary>
    public void ReturnFromConsultation(ConsultationId consultation)
    {
        if (Status is DiagnosisStatus.InConsultation && ConsultationId == consultation)
        {
            Status = DiagnosisStatus.Consulted;
        }
    }

    /// <summary>Adopted and handed to the wójt and the rada gminy.</summary>
    public void Adopt(DateOnly adoptedOn, int maxServicesYears, DateOnly today)
    {
        CommonRules.RequireState(Status, DiagnosisStatus.Draft, DiagnosisStatus.InConsultation, DiagnosisStatus.Consulted);
        ConsultationRules.EveryOpinionAnswered.Require(Status is DiagnosisStatus.Consulted);
        RequireBothKinds();
        References.NotFromTheFuture.Require(adoptedOn <= today, "/adoptedOn");
        DiagnosisRules.MaterialChangeNamesConclusions.Require(!MaterialChange || ChangedConclusionIds.Count > 0);
        Status = DiagnosisStatus.Adopted;
        AdoptedOn = adoptedOn;
        ExpiresOn = Scope is RecognitionScope.Services ? adoptedOn.AddYears(maxServicesYears) : null;
        TellAdoption(adoptedOn);
    }

    public void Supersede()
    {
        CommonRules.RequireState(Status, DiagnosisStatus.Adopted);
        Status = DiagnosisStatus.Superseded;
    }

    /// <summary>Tells once for each reminder that has come due; a late run tells the nearest and passes over the missed.</summary>
    public void TellExpiry(IReadOnlyCollection<int> monthsBefore, DateOnly today)
    {
        if (Status is not DiagnosisStatus.Adopted || ExpiresOn is not { } expiresOn)
        {
            return;
        }

        var due = monthsBefore.Where(months => expiresOn.AddMonths(-months) <= today).ToList();
        var untold = due.Except(ExpiryRemindersTold).ToList();
        if (untold.Count == 0)
        {
            return;
        }

        var nearest = due.Min();
        if (untold.Contains(nearest))
        {
            Raise(new DiagnosisExpiring(Id, Title, expiresOn, nearest));
        }

        ExpiryRemindersTold = [.. ExpiryRemindersTold, .. untold];
    }

    private void TellAdoption(DateOnly adoptedOn)
    {
        foreach (var one in conclusions.OrderBy(one => one.Number))
        {
            Raise(new ConclusionAdopted(Id, one.Id, one.Kind, Scope, one.Summary, one.MunicipalityIds, one.NeedIds));
        }

        Raise(new DiagnosisAdopted(Id, Title, Scope, VersionNumber, new Period(From, To), adoptedOn, [.. conclusions.Select(one => one.Id)], PreviousVersionId));
        if (MaterialChange)
        {
            Raise(new ConclusionsMateriallyChanged(Id, PreviousVersionId!.Value, ChangedConclusionIds, MaterialChangeReason!));
        }
    }

    private void RequireOpenText()
    {
        DiagnosisRules.AdoptedTextStands.Require(Status is not (DiagnosisStatus.Adopted or DiagnosisStatus.Superseded));
        CommonRules.RequireState(Status, DiagnosisStatus.Draft, DiagnosisStatus.Consulted);
    }

    private void RequireBothKinds() =>
        DiagnosisRules.NeedAndPotential.Require(
            conclusions.Exists(one => one.Kind is RecognitionKind.Need) && conclusions.Exists(one => one.Kind is RecognitionKind.Potential),
            "/conclusions");

    private void Take(DiagnosisContent content, int maxServicesYears)
    {
        DiagnosisRules.ServicesPeriod.Require(
            Scope is not RecognitionScope.Services || content.Period.To < content.Period.From.AddYears(maxServicesYears),
            "/to",
            maxServicesYears);
        Title = content.Title;
        SearchText = PolishText.Fold(Title);
        SortText = PolishText.SortKey(Title);
        From = content.Period.From;
        To = content.Period.To;
        Causes = content.Causes;
        Symptoms = content.Symptoms;
        sections.Clear();
        sections.AddRange(content.Sections);
    }
}
