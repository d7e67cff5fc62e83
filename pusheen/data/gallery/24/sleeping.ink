                   llbbl
               lllllbbll
  lll       ll lbbllllll
  llll  llllllllbbl
 ll  lllllll llllllll
 ll                 lll
ll   l     l          ll
ll      l            lll
lll         llllllllllll
 llllllllllllllllllllll
