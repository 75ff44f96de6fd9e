namespace Osl.Diagnosis.Domain.Communities;

/// <summary>A move between activity stages and what was seen that justifies it.</summary>
internal sealed record StageChange(ActivityStage From, ActivityStage To, string Evidence, DateOnly ObservedOn, DateTimeOffset RecordedAt);
