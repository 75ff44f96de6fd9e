namespace Osl.ArchitectureTests.Violations.Rule05.Doorless;

internal sealed class DoorlessModule;
