using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Domain.Problems;

internal sealed record ProblemContent(string Title, string Description, ProblemDomain Domain, IReadOnlyList<NeedId> NeedIds);
