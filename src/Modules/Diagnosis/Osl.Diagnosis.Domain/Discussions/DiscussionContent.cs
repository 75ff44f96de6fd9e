using Osl.Diagnosis.Domain.Problems;

namespace Osl.Diagnosis.Domain.Discussions;

internal sealed record DiscussionContent(
    string Topic, ProblemId? ProblemId, DateOnly On, string? Place, IReadOnlyList<string> Theses);
