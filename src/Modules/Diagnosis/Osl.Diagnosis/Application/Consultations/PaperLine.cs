namespace Osl.Diagnosis.Application.Consultations;

/// <summary>One paper ballot.</summary>
/// <param name="Line">Its number in the batch.</param>
/// <param name="NeedIds">The needs ticked on it.</param>
internal sealed record PaperLine(int Line, IReadOnlyList<Guid> NeedIds);
