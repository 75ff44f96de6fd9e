namespace Osl.ArchitectureTests.Violations.Rule05.Doors;

public sealed class DoorsModule;

public sealed class SecondDoor;
