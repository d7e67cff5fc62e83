          lllll
         llkll
        llkkll
   lllllllkkllllll
   lllllllllllllllllll
   llllllllllllllllllllll
  llfllllllllllllfffsffflll
  lfffllff ffflffffffffsflll
llllfflllfffflllfllllflllllll
llllfffffllllfffflllllllllllllll
 llf    ffffff   flloookooooooll
 llff ffff ffffffflloooooooooool
  llffllllffllllfflloookkkkoooll
   llllllllllllllllllllllllllll
