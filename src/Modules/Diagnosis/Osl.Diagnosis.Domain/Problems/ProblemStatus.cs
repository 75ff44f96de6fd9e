namespace Osl.Diagnosis.Domain.Problems;

internal enum ProblemStatus
{
    Unresolved,
    Resolved,
}
