            bbbl
  llllllll lblbl
lkblllllbklllll
lkll l llkllllll
 ll          lll
 llllllllllllll
