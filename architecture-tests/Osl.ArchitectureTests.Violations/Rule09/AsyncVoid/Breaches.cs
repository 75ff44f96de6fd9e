namespace Osl.ArchitectureTests.Violations.Rule09.AsyncVoid;

internal static class ForgetsItsTask { public static async void Breach() => await Task.Yield(); }

internal static class Innocent { public static async Task Honest() => await Task.Yield(); }
