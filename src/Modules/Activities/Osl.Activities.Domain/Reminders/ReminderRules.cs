using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Reminders;

/// <summary>What a sweep may and may not decide.</summary>
internal static class ReminderRules
{
    public static readonly Rule ToldOnce = new("ACT-68", "What is due is told once.", RuleKind.Conflict);
}
