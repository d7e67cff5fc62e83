  ll     ll   lll
 llllllllllllllgllll
 llfffffffflglglglgl
llfflffflfllllllllll
llffflllfflllllllll
llfffffffffffllllll
 lllllllllllllllll
