using Osl.BuildingBlocks.Domain;

namespace Osl.Planning.Domain.Notices;

/// <summary>What a sweep may and may not decide.</summary>
internal static class NoticeRules
{
    public static readonly Rule DecidedOnce = new("PLA-21", "What fell due is told once.", RuleKind.Conflict);
}
